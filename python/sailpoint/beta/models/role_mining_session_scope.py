# Generated from schema/.
"""Role mining session scope."""

from sailpoint.beta.models import RoleMiningSessionScope

__all__ = ["RoleMiningSessionScope"]
