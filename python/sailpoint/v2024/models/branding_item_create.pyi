# Written by `make stubs` from schema/; change it there.
"""Branding item create."""

from sailpoint._core import Model

__all__ = ["BrandingItemCreate"]

class BrandingItemCreate(Model):
    """Branding item create."""

    name: str
    product_name: str | None
    action_button_color: str | None
    active_link_color: str | None
    navigation_color: str | None
    email_from_address: str | None
    login_informational_message: str | None
    file_standard: str | None
    def __init__(
        self,
        *,
        name: str,
        product_name: str | None,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | None = ...,
    ) -> None: ...
