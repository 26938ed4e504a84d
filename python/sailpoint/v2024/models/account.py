# Generated from schema/.
"""An account on a source."""

from sailpoint.v2024.models import Account

__all__ = ["Account"]
