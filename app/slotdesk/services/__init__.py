"""What a front desk does: finding, booking, looking things up."""
