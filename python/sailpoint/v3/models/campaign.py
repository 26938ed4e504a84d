# Generated from schema/.
"""A certification campaign."""

from sailpoint.v3.models import Campaign

__all__ = ["Campaign"]
