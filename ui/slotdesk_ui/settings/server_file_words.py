"""What is the matter with a file of servers, and what an import brought, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from slotdesk.store.server_file import FoundServer, LeftOut, Merged, ServerFileInvalid, ServerFileProblem

translate = QCoreApplication.translate


def server_file_words(fault: ServerFileInvalid) -> str:
    """Why nothing of a file is used, with what its reader remarked."""
    problems = {
        ServerFileProblem.NOT_READ: translate("ServerFile", "It could not be read."),
        ServerFileProblem.TOO_LARGE: translate("ServerFile", "It is too large for a file of servers."),
        ServerFileProblem.NOT_JSON: translate("ServerFile", "It is damaged, or of another kind: it is not JSON."),
        ServerFileProblem.NOT_SERVERS: translate("ServerFile", "It is not a file of servers from Slotdesk."),
        ServerFileProblem.NEWER: translate("ServerFile", "It comes from a newer version of Slotdesk."),
        ServerFileProblem.WRONG: translate("ServerFile", "Something in it is wrong."),
    }
    words = problems[fault.problem]
    return translate("ServerFile", "{0} ({1})").format(words, fault.detail) if fault.detail else words


def left_out_words(which: LeftOut) -> str:
    """What kind of file it is."""
    return {
        LeftOut.SIGNING_KEY: translate("ServerFile", "private key of the sign-in"),
        LeftOut.AUTHORITIES: translate("ServerFile", "trusted certificates"),
        LeftOut.CERTIFICATE: translate("ServerFile", "client certificate"),
        LeftOut.CERTIFICATE_KEY: translate("ServerFile", "private key of the client certificate"),
    }[which]


def import_words(after: Merged) -> str:
    """What came in, under which names, what was there already, and what has to be chosen on this computer."""
    lines = [_ServerCounts().imported(len(after.added))]
    lines += [
        translate("ServerFile", "{0} is called {1} here: the name was taken.").format(old, new)
        for old, new in after.renamed
    ]
    lines += [
        translate("ServerFile", "{0} is there already, and stays as it is.").format(name) for name in after.present
    ]
    lines += [_to_choose(one) for one in after.added if one.left_out]
    return "\n".join(lines)


def _to_choose(found: FoundServer) -> str:
    files = ", ".join(left_out_words(which) for which in found.left_out)
    return translate("ServerFile", "{0}: choose on this computer: {1}.").format(found.server.name, files)


class _ServerCounts(QObject):
    """Asks with `tr`, for lupdate finds the plurals of no other call."""

    def imported(self, count: int) -> str:
        return self.tr("%n server(s) imported.", "", count) if count else self.tr("No new server was imported.")
