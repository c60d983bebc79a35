"""What a front desk talks about, in the standard library alone."""
