# Generated from schema/.
"""Account attributes changed account."""

from sailpoint.beta.models import AccountAttributesChangedAccount

__all__ = ["AccountAttributesChangedAccount"]
