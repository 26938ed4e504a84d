# Generated from schema/.
"""Account uncorrelated identity."""

from sailpoint.beta.models import AccountUncorrelatedIdentity

__all__ = ["AccountUncorrelatedIdentity"]
