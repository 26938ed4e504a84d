# Generated from schema/.
"""Account all of owner identity."""

from sailpoint.v2024.models import AccountAllOfOwnerIdentity

__all__ = ["AccountAllOfOwnerIdentity"]
