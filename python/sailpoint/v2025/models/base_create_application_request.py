# Generated from schema/.
"""Base create application request."""

from sailpoint.v2025.models import BaseCreateApplicationRequest

__all__ = ["BaseCreateApplicationRequest"]
