# Generated from schema/.
"""Provisioning state."""

from sailpoint._enums import StringEnum

__all__ = ["ProvisioningState"]


class ProvisioningState(StringEnum):
    """Provisioning state."""

    PENDING = "PENDING"
    FINISHED = "FINISHED"
    UNVERIFIABLE = "UNVERIFIABLE"
    COMMITED = "COMMITED"
    FAILED = "FAILED"
    RETRY = "RETRY"
