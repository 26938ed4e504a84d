# Generated from schema/.
"""The models of the schema file password_policies, for type checkers."""

from sailpoint._core import Model

class PasswordPolicyV3Dto(Model):
    """Password policy V3 dto."""

    id: str | None
    description: str | None
    name: str | None
    date_created: int | None
    last_updated: int | None
    first_expiration_reminder: int | None
    account_id_min_word_length: int | None
    account_name_min_word_length: int | None
    min_alpha: int | None
    min_character_types: int | None
    max_length: int | None
    min_length: int | None
    max_repeated_chars: int | None
    min_lower: int | None
    min_numeric: int | None
    min_special: int | None
    min_upper: int | None
    password_expiration: int | None
    default_policy: bool | None
    enable_passwd_expiration: bool | None
    require_strong_authn: bool | None
    require_strong_auth_off_network: bool | None
    require_strong_auth_untrusted_geographies: bool | None
    use_account_attributes: bool | None
    use_dictionary: bool | None
    use_identity_attributes: bool | None
    validate_against_account_id: bool | None
    validate_against_account_name: bool | None
    created: str | None
    modified: str | None
    source_ids: list[str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        description: str | None = ...,
        name: str | None = ...,
        date_created: int | None = ...,
        last_updated: int | None = ...,
        first_expiration_reminder: int | None = ...,
        account_id_min_word_length: int | None = ...,
        account_name_min_word_length: int | None = ...,
        min_alpha: int | None = ...,
        min_character_types: int | None = ...,
        max_length: int | None = ...,
        min_length: int | None = ...,
        max_repeated_chars: int | None = ...,
        min_lower: int | None = ...,
        min_numeric: int | None = ...,
        min_special: int | None = ...,
        min_upper: int | None = ...,
        password_expiration: int | None = ...,
        default_policy: bool | None = ...,
        enable_passwd_expiration: bool | None = ...,
        require_strong_authn: bool | None = ...,
        require_strong_auth_off_network: bool | None = ...,
        require_strong_auth_untrusted_geographies: bool | None = ...,
        use_account_attributes: bool | None = ...,
        use_dictionary: bool | None = ...,
        use_identity_attributes: bool | None = ...,
        validate_against_account_id: bool | None = ...,
        validate_against_account_name: bool | None = ...,
        created: str | None = ...,
        modified: str | None = ...,
        source_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
