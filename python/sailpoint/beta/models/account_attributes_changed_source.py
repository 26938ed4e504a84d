# Generated from schema/.
"""Account attributes changed source."""

from sailpoint.beta.models import AccountAttributesChangedSource

__all__ = ["AccountAttributesChangedSource"]
