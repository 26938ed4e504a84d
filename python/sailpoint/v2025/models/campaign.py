# Generated from schema/.
"""A certification campaign."""

from sailpoint.v2025.models import Campaign

__all__ = ["Campaign"]
