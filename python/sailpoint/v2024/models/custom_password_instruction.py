# Generated from schema/.
"""Custom password instruction."""

from sailpoint.v2024.models import CustomPasswordInstruction

__all__ = ["CustomPasswordInstruction"]
