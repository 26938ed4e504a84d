# Generated from schema/.
"""Role mining session state."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMiningSessionState"]


class RoleMiningSessionState(StringEnum):
    """Role mining session state."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    IDENTITIES_OBTAINED = "IDENTITIES_OBTAINED"
    PRUNE_THRESHOLD_OBTAINED = "PRUNE_THRESHOLD_OBTAINED"
    POTENTIAL_ROLES_PROCESSING = "POTENTIAL_ROLES_PROCESSING"
    POTENTIAL_ROLES_CREATED = "POTENTIAL_ROLES_CREATED"
