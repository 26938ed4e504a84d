# Generated from schema/.
"""Resource bundle message."""

from sailpoint.beta.models import ResourceBundleMessage

__all__ = ["ResourceBundleMessage"]
