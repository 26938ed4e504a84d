# Generated from schema/.
"""Children."""

from sailpoint.beta.models import Children

__all__ = ["Children"]
