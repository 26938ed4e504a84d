# Generated from schema/.
"""A role: access that identities get by criteria, by assignment or on request."""

from sailpoint.beta.models import Role

__all__ = ["Role"]
