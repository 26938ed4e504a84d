# Generated from schema/.
"""Account all of owner identity."""

from sailpoint.v3.models import AccountAllOfOwnerIdentity

__all__ = ["AccountAllOfOwnerIdentity"]
