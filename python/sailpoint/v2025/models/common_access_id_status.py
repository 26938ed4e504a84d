# Generated from schema/.
"""Common access ID status."""

from sailpoint.v2025.models import CommonAccessIDStatus

__all__ = ["CommonAccessIDStatus"]
