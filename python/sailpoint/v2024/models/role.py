# Generated from schema/.
"""A role: access that identities get by criteria, by assignment or on request."""

from sailpoint.v2024.models import Role

__all__ = ["Role"]
