# Generated from schema/.
"""Base common dto1."""

from sailpoint.beta.models import BaseCommonDto1

__all__ = ["BaseCommonDto1"]
