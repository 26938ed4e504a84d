# Generated from schema/.
"""Account attributes changed."""

from sailpoint.beta.models import AccountAttributesChanged

__all__ = ["AccountAttributesChanged"]
