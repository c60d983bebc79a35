"""The elements of the data types.

The notation is that of `element_table`.

Source: FHIR R4 4.0.1, 2.24 data types, 2.3 references, 2.4 extensibility, 2.5 narrative (CC0).
"""

from __future__ import annotations

from typing import Final

DATATYPES: Final = {
    "Meta": "@element versionId:id lastUpdated:instant source:uri profile:canonical* security:Coding* tag:Coding*",
    "Identifier": (
        "@element use:code@identifier-use type:CodeableConcept system:uri value:string period:Period "
        "assigner:Reference(Organization)"
    ),
    "Extension": "@element url:uri! value[x]:*",
    "Signature": (
        "@element type:Coding+ when:instant! "
        "who:Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)! "
        "onBehalfOf:Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization) "
        "targetFormat:code sigFormat:code data:base64Binary"
    ),
    "Narrative": "@element status:code!@narrative-status div:xhtml!",
    "CodeableConcept": "@element coding:Coding* text:string",
    "Reference": "@element reference:string type:uri identifier:Identifier display:string",
    "Period": "@element start:dateTime end:dateTime",
    "HumanName": (
        "@element use:code@name-use text:string family:string given:string* prefix:string* suffix:string* period:Period"
    ),
    "ContactPoint": (
        "@element system:code@contact-point-system value:string use:code@contact-point-use rank:positiveInt "
        "period:Period"
    ),
    "Address": (
        "@element use:code@address-use type:code@address-type text:string line:string* city:string district:string "
        "state:string postalCode:string country:string period:Period"
    ),
    "Attachment": (
        "@element contentType:code language:code data:base64Binary url:url size:unsignedInt hash:base64Binary "
        "title:string creation:dateTime"
    ),
    "Coding": "@element system:uri version:string code:code display:string userSelected:boolean",
    "ContactDetail": "@element name:string telecom:ContactPoint*",
    "UsageContext": "@element code:Coding! value[x]:CodeableConcept|Quantity|Range|Reference!",
    "Quantity": "@element value:decimal comparator:code@quantity-comparator unit:string system:uri code:code",
    "Range": "@element low:Quantity high:Quantity",
    "Timing": "@backbone event:dateTime* repeat:TimingRepeat code:CodeableConcept",
    "TimingRepeat": (
        "@element bounds[x]:Duration|Range|Period count:positiveInt countMax:positiveInt duration:decimal "
        "durationMax:decimal durationUnit:code@units-of-time frequency:positiveInt frequencyMax:positiveInt "
        "period:decimal periodMax:decimal periodUnit:code@units-of-time dayOfWeek:code*@days-of-week "
        "timeOfDay:time* when:code*@event-timing offset:unsignedInt"
    ),
    "Duration": "@element value:decimal comparator:code@quantity-comparator unit:string system:uri code:code",
    "Age": "@element value:decimal comparator:code@quantity-comparator unit:string system:uri code:code",
    "Count": "@element value:decimal comparator:code@quantity-comparator unit:string system:uri code:code",
    "Distance": "@element value:decimal comparator:code@quantity-comparator unit:string system:uri code:code",
    "Money": "@element value:decimal currency:code",
    "Ratio": "@element numerator:Quantity denominator:Quantity",
    "Annotation": "@element author[x]:Reference|string time:dateTime text:markdown!",
}
