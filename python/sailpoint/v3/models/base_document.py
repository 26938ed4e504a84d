# Generated from schema/.
"""Base document."""

from sailpoint.v3.models import BaseDocument

__all__ = ["BaseDocument"]
