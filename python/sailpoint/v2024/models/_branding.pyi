# Generated from schema/.
"""The models of the schema file branding, for type checkers."""

from sailpoint._core import Model

class BrandingItem(Model):
    """Branding item."""

    name: str | None
    product_name: str | None
    action_button_color: str | None
    active_link_color: str | None
    navigation_color: str | None
    email_from_address: str | None
    standard_logo_url: str | None
    login_informational_message: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        standard_logo_url: str | None = ...,
        login_informational_message: str | None = ...,
    ) -> None: ...
