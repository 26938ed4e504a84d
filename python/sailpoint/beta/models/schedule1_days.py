# Generated from schema/.
"""Schedule1 days."""

from sailpoint.beta.models import Schedule1Days

__all__ = ["Schedule1Days"]
