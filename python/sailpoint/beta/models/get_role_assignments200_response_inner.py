# Generated from schema/.
"""Get role assignments200 response inner."""

from sailpoint.beta.models import GetRoleAssignments200ResponseInner

__all__ = ["GetRoleAssignments200ResponseInner"]
