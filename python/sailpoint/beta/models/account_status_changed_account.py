# Generated from schema/.
"""Account status changed account."""

from sailpoint.beta.models import AccountStatusChangedAccount

__all__ = ["AccountStatusChangedAccount"]
