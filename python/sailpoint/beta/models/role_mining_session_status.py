# Generated from schema/.
"""Role mining session status."""

from sailpoint.beta.models import RoleMiningSessionStatus

__all__ = ["RoleMiningSessionStatus"]
