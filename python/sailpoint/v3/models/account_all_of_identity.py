# Generated from schema/.
"""Reference to the identity of an account."""

from sailpoint.v3.models import AccountAllOfIdentity

__all__ = ["AccountAllOfIdentity"]
