# Generated from schema/.
"""Account attributes changed."""

from sailpoint.v2024.models import AccountAttributesChanged

__all__ = ["AccountAttributesChanged"]
