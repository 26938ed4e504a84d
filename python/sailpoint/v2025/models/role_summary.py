# Generated from schema/.
"""Access profile role."""

from sailpoint.v2025.models.access_profile_role import AccessProfileRole as RoleSummary

__all__ = ["RoleSummary"]
