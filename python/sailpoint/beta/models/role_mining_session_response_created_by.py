# Generated from schema/.
"""Role mining session response created by."""

from sailpoint.beta.models import RoleMiningSessionResponseCreatedBy

__all__ = ["RoleMiningSessionResponseCreatedBy"]
