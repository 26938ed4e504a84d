# Written by `make stubs` from schema/; change it there.
"""Access profile role."""

from sailpoint.v3.models.access_profile_role import AccessProfileRole as RoleSummary

__all__ = ["RoleSummary"]
