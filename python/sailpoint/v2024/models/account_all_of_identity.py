# Generated from schema/.
"""Reference to the identity of an account."""

from sailpoint.v2024.models import AccountAllOfIdentity

__all__ = ["AccountAllOfIdentity"]
