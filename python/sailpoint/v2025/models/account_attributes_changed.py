# Generated from schema/.
"""Account attributes changed."""

from sailpoint.v2025.models import AccountAttributesChanged

__all__ = ["AccountAttributesChanged"]
