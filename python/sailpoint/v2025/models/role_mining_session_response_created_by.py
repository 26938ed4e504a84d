# Generated from schema/.
"""Role mining session response created by."""

from sailpoint.v2025.models import RoleMiningSessionResponseCreatedBy

__all__ = ["RoleMiningSessionResponseCreatedBy"]
