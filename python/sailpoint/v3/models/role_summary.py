# Generated from schema/.
"""Access profile role."""

from sailpoint.v3.models.access_profile_role import AccessProfileRole as RoleSummary

__all__ = ["RoleSummary"]
