# Generated from schema/.
"""A change of accounts when an identity enters a lifecycle state."""

from sailpoint.beta.models import AccountAction

__all__ = ["AccountAction"]
