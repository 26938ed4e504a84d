# Generated from schema/.
"""An account on a source."""

from sailpoint.beta.models import Account

__all__ = ["Account"]
