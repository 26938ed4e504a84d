# Generated from schema/.
"""Role mining potential role export state."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMiningPotentialRoleExportState"]


class RoleMiningPotentialRoleExportState(StringEnum):
    """Role mining potential role export state."""

    QUEUED = "QUEUED"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
