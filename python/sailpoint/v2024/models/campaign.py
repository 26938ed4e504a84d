# Generated from schema/.
"""A certification campaign."""

from sailpoint.v2024.models import Campaign

__all__ = ["Campaign"]
