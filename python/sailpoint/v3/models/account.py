# Generated from schema/.
"""An account on a source."""

from sailpoint.v3.models import Account

__all__ = ["Account"]
