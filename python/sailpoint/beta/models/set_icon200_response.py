# Generated from schema/.
"""Set icon200 response."""

from sailpoint.beta.models import SetIcon200Response

__all__ = ["SetIcon200Response"]
