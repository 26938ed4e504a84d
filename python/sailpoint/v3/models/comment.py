# Generated from schema/.
"""Comment."""

from sailpoint.v3.models import Comment

__all__ = ["Comment"]
