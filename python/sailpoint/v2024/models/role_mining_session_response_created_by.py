# Generated from schema/.
"""Role mining session response created by."""

from sailpoint.v2024.models import RoleMiningSessionResponseCreatedBy

__all__ = ["RoleMiningSessionResponseCreatedBy"]
