# Generated from schema/.
"""Common access ID status."""

from sailpoint.beta.models import CommonAccessIDStatus

__all__ = ["CommonAccessIDStatus"]
