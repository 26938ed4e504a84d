# Generated from schema/.
"""A source: a system whose accounts and entitlements the product reads and manages."""

from sailpoint.beta.models import Source

__all__ = ["Source"]
