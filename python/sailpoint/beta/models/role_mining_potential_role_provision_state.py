# Generated from schema/.
"""Role mining potential role provision state."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMiningPotentialRoleProvisionState"]


class RoleMiningPotentialRoleProvisionState(StringEnum):
    """Role mining potential role provision state."""

    POTENTIAL = "POTENTIAL"
    PENDING = "PENDING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
