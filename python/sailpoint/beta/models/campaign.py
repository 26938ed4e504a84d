# Generated from schema/.
"""A certification campaign."""

from sailpoint.beta.models import Campaign

__all__ = ["Campaign"]
