# Generated from schema/.
"""An account on a source."""

from sailpoint.v2025.models import Account

__all__ = ["Account"]
