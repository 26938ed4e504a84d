# Generated from schema/.
"""Form details."""

from sailpoint.beta.models import FormDetails

__all__ = ["FormDetails"]
